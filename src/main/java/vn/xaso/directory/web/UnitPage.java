package vn.xaso.directory.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// One unit: its names and codes over time, what it was and what became of it.
public record UnitPage(
        String name,
        Tag state,
        @Nullable Link parent,
        List<Row> names,
        List<Row> codes,
        List<Link> predecessors,
        List<Link> successors,
        @Nullable CodeForm codeForm) {

    /// @param code the code, and for other registers the register before it
    public record Row(String code, String name, String period) {}

    /// The form to enter an agency code, for those who may.
    public record CodeForm(String action, String code, String from, List<FieldMessage> messages) {}

    static String period(LocalDate from, @Nullable LocalDate to, Texts texts) {
        return to == null
                ? texts.of("directory.period.open", texts.day(from))
                : texts.of("directory.period.closed", texts.day(from), texts.day(to));
    }
}
