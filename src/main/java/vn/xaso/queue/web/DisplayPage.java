package vn.xaso.queue.web;

import java.util.List;

/// The screen in the waiting room.
///
/// @param called the newest first
/// @param said the newest call as it is said aloud
/// @param call changes with each call
public record DisplayPage(String unit, String href, List<Called> called, List<Line> lines, String said, String call) {

    /// @param now whether the visitor is at the counter or on the way there
    public record Called(String code, String counter, boolean now) {}

    public record Line(String letter, String name, int waiting, String time) {}
}
