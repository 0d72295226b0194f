package vn.xaso.cases.looks;

import java.util.List;

/// Who else opened a case, as its applicant reads it.
///
/// @param lines the newest first
public record Looks(List<Line> lines) {

    public record Line(String when, String who) {}
}
