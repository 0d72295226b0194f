package vn.xaso.ui;

import java.util.List;

/// Every component once, filled with made-up people and cases.
public record GalleryPage(
        List<Link> way,
        List<Link> tabs,
        List<Counter> counters,
        List<Row> rows,
        List<Tag> tags,
        List<Fact> facts,
        List<Happening> events,
        List<Choice> villages,
        List<Choice> deliveries,
        List<String> steps,
        List<FieldMessage> messages) {

    /// A line of the table of cases.
    public record Row(String code, String procedure, String applicant, Tag tag, String due, String relative) {}

    public String error(String fieldId) {
        return FieldMessage.at(messages, fieldId);
    }
}
