#include <algorithm>

#include "report/pictures/pictures.hpp"

namespace concertation {
namespace {

constexpr int width = 720, left = 12, bar_height = 12, bar_gap = 3;

void draw_tile(Drawing& drawing, const TilePicture::Tile& tile, Point corner, double tile_width) {
    drawing.words({corner.first, corner.second + 12}, fitted(tile.name, tile_width - 6, 12), {12});
    double y = corner.second + 17;
    for (const auto& chances : tile.chances) {
        double x = corner.first;
        for (int dynamic = 0; dynamic < dynamic_count; ++dynamic) {
            const double part = chances[static_cast<std::size_t>(dynamic)] * (tile_width - 10);
            if (part > 0) drawing.rectangle({x, y}, part, bar_height, dynamic_colours[dynamic]);
            x += part;
        }
        y += bar_height + bar_gap;
    }
}

}  // namespace

Drawing drawing_of(const TilePicture& picture) {
    std::size_t longest = 0;
    for (const auto& region : picture.regions)
        for (const auto& tile : region.tiles) longest = std::max(longest, tile.name.size());
    const int columns = longest > 10 ? 4 : 8;
    const double tile_width = (width - 2. * left) / columns;
    const auto scenarios = static_cast<int>(picture.scenarios.size());
    const int tile_height = 24 + scenarios * (bar_height + bar_gap);
    int height = 8;
    for (const auto& region : picture.regions)
        height += 26 + ((static_cast<int>(region.tiles.size()) + columns - 1) / columns) * tile_height;
    const int key = 30 + (scenarios > 1 ? 20 : 0) + (picture.label.empty() ? 0 : 22);
    Drawing drawing(width, height + key);
    double y = 8;
    for (const auto& region : picture.regions) {
        drawing.words({left, y + 14}, region.name, {13, "start", true});
        y += 22;
        for (std::size_t tile = 0; tile < region.tiles.size(); ++tile) {
            const int column = static_cast<int>(tile) % columns, row = static_cast<int>(tile) / columns;
            draw_tile(drawing, region.tiles[tile], {left + column * tile_width, y + row * tile_height}, tile_width);
        }
        const int rows = (static_cast<int>(region.tiles.size()) + columns - 1) / columns;
        y += rows * tile_height + 4;
    }
    y = height + 16;
    y = draw_key(drawing, {left, y}, {picture.dynamics.begin(), picture.dynamics.end()},
                 {std::begin(dynamic_colours), std::end(dynamic_colours)});
    std::string order;
    for (int scenario = 0; scenario < scenarios && scenarios > 1; ++scenario)
        order += (order.empty() ? "" : "; ") + std::to_string(scenario + 1) + ". " + picture.scenarios[static_cast<std::size_t>(scenario)];
    if (!order.empty()) {
        drawing.words({left, y}, fitted(order, width - 2 * left, 12), {12, "start", false, grey});
        y += 20;
    }
    if (!picture.label.empty()) drawing.words({left, y}, picture.label, {13, "start", true});
    return drawing;
}

}  // namespace concertation
