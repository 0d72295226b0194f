package vn.xaso.queue.web;

/// A sheet for the wall.
public record PosterPage(String unit, Square ticket, Square booking) {

    /// @param path of the code, one unit a module
    public record Square(String address, String path, int side) {}
}
