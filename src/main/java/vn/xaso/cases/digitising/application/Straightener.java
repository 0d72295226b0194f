package vn.xaso.cases.digitising.application;

/// Straightens a picture of a page: cuts the page out, lays its lines level. Brought by a process of its own.
public interface Straightener {

    /// The picture itself where nothing can be done with it; never fails on a strange one.
    Straightened straighten(byte[] picture);

    /// @param cut the page was cut out of its surroundings
    record Straightened(byte[] picture, boolean cut, boolean levelled) {}
}
