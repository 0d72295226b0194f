package vn.xaso.cases.views.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseWork.Line;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// The list of cases.
///
/// @param order the order in use
/// @param views the kept lists, as links
/// @param files the whole list for a spreadsheet
/// @param count how many there are, in words
/// @param isLong whether there may be more rows than one file holds
/// @param lookedTo in words, where not all cases were looked through; or empty
/// @param mayReceive whether the person may take in a case at the counter
/// @param acts what the person may do with many cases at once
public record CaseListPage(
        CaseListAsked asked,
        String order,
        List<ListColumn> columns,
        List<Link> tabs,
        List<Link> views,
        Choices choices,
        List<Row> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files,
        String count,
        boolean isLong,
        String lookedTo,
        boolean mayReceive,
        List<Choice> acts,
        Keeping keeping) {

    /// What may be chosen in the filters.
    public record Choices(
            List<Choice> states,
            List<Choice> dues,
            List<Choice> procedures,
            List<Choice> officials,
            List<Choice> points,
            List<Choice> orders,
            List<Choice> columns) {}

    /// One case.
    public record Row(String id, Line line, Map<ListColumn, String> cells) {}

    /// Keeping the list under a name.
    ///
    /// @param query what is kept
    /// @param opened the kept list that is shown, or null
    /// @param whose for whom the person may keep it
    public record Keeping(
            String query,
            @Nullable Opened opened,
            List<Choice> whose,
            Map<String, String> typed,
            List<FieldMessage> messages) {

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        public String error(String field) {
            return FieldMessage.at(messages, field);
        }
    }

    /// A kept list that is shown.
    ///
    /// @param whose in words
    public record Opened(String id, String name, String whose, boolean isFirst) {}

    public String title(String usual) {
        var opened = keeping.opened();
        return opened == null ? usual : opened.name();
    }

    /// The words over the columns; the first is over the case itself.
    public List<String> heads(Texts texts) {
        return Stream.concat(Stream.of("cases.list.case"), columns.stream().map(ListColumn::key))
                .map(texts::of)
                .toList();
    }

    public String search() {
        return asked.word("q");
    }

    /// Whether the list is narrowed, so that it can be shown whole again.
    public boolean isNarrowed() {
        return !asked.isBare();
    }
}
