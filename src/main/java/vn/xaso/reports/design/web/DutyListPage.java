package vn.xaso.reports.design.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// All duties to report, and where a new one is made.
public record DutyListPage(List<Line> lines, DutyFields fields, List<FieldMessage> messages) {

    public record Line(String href, String name, String kind, String units, String form, Tag tag) {}
}
