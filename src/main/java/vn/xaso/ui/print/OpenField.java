package vn.xaso.ui.print;

/// Where an open field goes: `so`, `ngay` or `chu_ky`. Measures are points from the bottom left of the page.
///
/// @param page from 1
/// @param covers it hides the words that stood there, such as an empty `ngày … tháng … năm`
public record OpenField(String name, int page, float left, float bottom, float width, float height, boolean covers) {}
