package vn.xaso.indicators.dashboards.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.chart.Bar;
import vn.xaso.ui.chart.ColumnChart;
import vn.xaso.ui.chart.LineChart;

/// How a unit does, or the whole province.
///
/// @param lead the period, the data set, up to when it counts
/// @param tabs the pages beside this one
/// @param score null where the period cannot be counted
/// @param months the figures of the small drawings once more, as a table
/// @param unitHeads of the shares of each unit
/// @param units each unit, where the page speaks of all
/// @param backlog who has how much work in hand, or null where the reader may not see it or the period is over
/// @param files the tables to take along
public record BoardPage(
        String title,
        String lead,
        Typed typed,
        List<Link> tabs,
        @Nullable Score score,
        List<Card> cards,
        @Nullable Months months,
        List<Drawing> drawings,
        List<Section> sections,
        List<String> unitHeads,
        List<UnitLine> units,
        @Nullable BacklogPart backlog,
        List<Link> files) {

    /// What stands in the form above the board.
    ///
    /// @param action the address of the page
    public record Typed(
            String action,
            List<Choice> units,
            String unit,
            List<Choice> periods,
            String period,
            String from,
            String to,
            List<Choice> sets,
            String set,
            List<FieldMessage> messages) {

        public String error(String field) {
            return FieldMessage.at(messages, field);
        }
    }

    /// @param rank such as `Hạng 12 trong 45 đơn vị`, or empty for all units together
    /// @param wayHref how the points came about, or empty
    /// @param gapsHref what is missing in which cases, or empty
    public record Score(
            String points,
            String reachable,
            String rank,
            Change change,
            String wayHref,
            String gapsHref,
            List<GroupLine> groups) {}

    /// @param compared the points of the province, or empty
    /// @param outOfReach how many points are not applicable, or empty
    public record GroupLine(String name, String points, String maximum, String compared, String outOfReach, Bar bar) {}

    /// @param href the records behind, or empty
    public record Shown(String text, String href) {

        static final Shown NONE = new Shown("", "");
    }

    /// One of the figures of which the board speaks first.
    ///
    /// @param parts such as `106 / 108`
    /// @param missedHref what was lost, or empty where nothing was lost or the records lie elsewhere
    public record Card(
            String name,
            Shown figure,
            String parts,
            Change change,
            String compared,
            LineChart chart,
            String missedHref,
            String missed) {}

    public record Months(List<String> heads, List<MonthLine> lines) {}

    public record MonthLine(String name, List<Shown> cells) {}

    /// Columns and the table with the same figures.
    public record Drawing(ColumnChart chart, Months table) {}

    public record Section(String title, boolean compared, List<Line> lines) {}

    /// @param part of the whole; both empty where the figure is no share
    public record Line(
            String name,
            String note,
            Shown figure,
            Shown part,
            Shown whole,
            Shown before,
            Change change,
            String compared) {}

    /// @param overdue empty where none is
    /// @param age of the open cases on average
    /// @param load open work for each of the people
    public record UnitLine(
            String name,
            String href,
            Shown received,
            Shown open,
            Shown overdue,
            Shown age,
            Shown load,
            List<UnitCell> cells) {}

    public record UnitCell(String head, Shown figure, Bar bar) {}

    public boolean failed() {
        return !typed.messages().isEmpty();
    }
}
