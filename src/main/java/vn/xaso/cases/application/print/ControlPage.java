package vn.xaso.cases.application.print;

import java.util.List;
import vn.xaso.ui.print.ResultLayout.Fact;

/// Form 06: every hand-over of the case between people and offices.
public record ControlPage(FormHead head, List<Fact> facts, List<Row> rows) {

    /// One hand-over.
    ///
    /// @param result before the time, in time or late; a dash where no time was set
    public record Row(String giver, String receiver, String time, String result, String note) {}
}
