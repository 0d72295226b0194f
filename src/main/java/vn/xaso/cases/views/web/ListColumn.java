package vn.xaso.cases.views.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.xaso.cases.CaseWork.Line;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.ui.Texts;

/// A column of the list of cases beside the case itself, which is always there.
public enum ListColumn {
    APPLICANT(16),
    PHONE(10),
    SUBMITTED(10),
    CHANNEL(10),
    STATE(10),
    DUE(20),
    ASSIGNEE(12);

    /// Those of somebody who has chosen none.
    static final List<ListColumn> USUAL = List.of(APPLICANT, STATE, DUE, ASSIGNEE);

    static final String USUAL_WORD = USUAL.stream().map(Enum::name).collect(Collectors.joining(","));

    private final int width;
    private final String key = "cases.list." + name().toLowerCase(java.util.Locale.ROOT);

    ListColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    public String key() {
        return key;
    }

    /// @param asked names, with commas between them; others are passed over
    static List<ListColumn> of(String asked) {
        var names = List.of(asked.split(","));
        var columns = Arrays.stream(values())
                .filter(column -> names.contains(column.name()))
                .toList();
        return columns.isEmpty() ? USUAL : columns;
    }

    /// What stands in a file; the due date takes a second cell, see [CaseListBook].
    String cell(CaseListQuery.Row row, Line line, Texts texts) {
        return switch (this) {
            case APPLICANT -> line.applicant();
            case PHONE -> row.phone();
            case SUBMITTED -> submitted(row, texts);
            case CHANNEL -> texts.of("cases.channel." + row.channel().name());
            case STATE -> line.tag().text();
            case DUE -> line.due();
            case ASSIGNEE -> line.assignee();
        };
    }

    private static String submitted(CaseListQuery.Row row, Texts texts) {
        return row.submittedAt() == null ? "" : texts.minute(row.submittedAt());
    }
}
