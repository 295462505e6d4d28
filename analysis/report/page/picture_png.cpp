#include "report/page/picture_png.hpp"

#include <memory>

#include <librsvg/rsvg.h>

#include "core/expects.hpp"

namespace concertation {
namespace {

template <class T, void (*free)(T*)>
struct Freed {
    void operator()(T* held) const { free(held); }
};
using Surface = std::unique_ptr<cairo_surface_t, Freed<cairo_surface_t, cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, Freed<cairo_t, cairo_destroy>>;
using Fault = std::unique_ptr<GError, Freed<GError, g_error_free>>;

struct Unreferenced {
    void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
};
using Drawing = std::unique_ptr<RsvgHandle, Unreferenced>;

/// Throws with what the library says, where it says anything.
void check(bool done, GError* raised) {
    const Fault fault(raised);
    expects(done, fault ? fault->message : "a picture can be drawn");
}

Drawing drawing_of(const std::string& svg) {
    GError* fault = nullptr;
    Drawing drawing(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &fault));
    check(drawing != nullptr, fault);
    return drawing;
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

std::string png_of(const Picture& picture, int scale) {
    const Drawing drawing = drawing_of(picture.svg);
    const int width = picture.width * scale, height = picture.height * scale;
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
    const Context context(cairo_create(surface.get()));
    cairo_set_source_rgb(context.get(), 1, 1, 1);
    cairo_paint(context.get());
    const RsvgRectangle whole{0, 0, static_cast<double>(width), static_cast<double>(height)};
    GError* fault = nullptr;
    const bool drawn = rsvg_handle_render_document(drawing.get(), context.get(), &whole, &fault) != 0;
    check(drawn, fault);
    std::string bytes;
    const cairo_status_t status = cairo_surface_write_to_png_stream(surface.get(), append, &bytes);
    expects(status == CAIRO_STATUS_SUCCESS, cairo_status_to_string(status));
    return bytes;
}

}  // namespace concertation
