#pragma once
// How a page looks on a screen, on a phone and on paper.

namespace concertation {

/// The style sheet of every page.
const char* page_style();

}  // namespace concertation
