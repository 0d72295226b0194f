package vn.xaso.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/// Amounts of some periods as columns, each made of parts that stand on each other.
///
/// @param id of the drawing on its page
/// @param title what is drawn
/// @param description the same in one sentence, for those who do not see it
/// @param levels of the upright axis
/// @param places of the level axis
/// @param parts what the columns are made of, the lowest first
public record ColumnChart(
        String id,
        String title,
        String description,
        List<Mark> levels,
        List<Mark> places,
        List<Part> parts,
        List<Column> columns) {

    private static final double LEFT = 0.05;
    private static final double RIGHT = 1;
    private static final double WIDEST = 0.1;
    /// Of the room that a place has, so much is column.
    private static final double FILLED = 0.62;

    /// @param look an ending of a class in the style sheet
    public record Part(String name, String look) {}

    /// @param total as words, above the column
    public record Column(String middle, String top, String total, List<Block> blocks) {}

    /// @param told its place, its part and its amount as words
    public record Block(String look, String x, String y, String width, String height, String told) {}

    /// The amounts of one place.
    ///
    /// @param amounts one a part
    public record Amounts(String name, List<Long> amounts) {

        long total() {
            return amounts.stream().mapToLong(Long::longValue).sum();
        }
    }

    public static ColumnChart of(
            String id,
            String title,
            String description,
            List<Part> parts,
            List<Amounts> amounts,
            DoubleFunction<String> number) {
        var scale = Scale.of(
                (double) amounts.stream().mapToLong(Amounts::total).max().orElse(0));
        var columns = IntStream.range(0, amounts.size())
                .mapToObj(place -> column(parts, amounts, place, scale, number))
                .toList();
        return new ColumnChart(
                id,
                title,
                description,
                Axis.levels(scale, number),
                Axis.places(amounts.stream().map(Amounts::name).toList(), place -> middle(place, amounts.size())),
                parts,
                columns);
    }

    private static Column column(
            List<Part> parts, List<Amounts> all, int place, Scale scale, DoubleFunction<String> number) {
        var amounts = all.get(place);
        double width = Math.min(WIDEST, (RIGHT - LEFT) / all.size() * FILLED);
        double left = middle(place, all.size()) - width / 2;
        double below = 0;
        var blocks = new ArrayList<Block>();
        for (int part = 0; part < parts.size(); part++) {
            long amount = amounts.amounts().get(part);
            double foot = Axis.height(scale, below);
            below += amount;
            double head = Axis.height(scale, below);
            if (amount > 0) {
                blocks.add(new Block(
                        parts.get(part).look(),
                        Place.of(left),
                        Place.of(head),
                        Place.of(width),
                        Place.of(foot - head),
                        amounts.name() + ", " + parts.get(part).name() + ": " + number.apply((double) amount)));
            }
        }
        return new Column(
                Place.of(middle(place, all.size())), Place.of(Axis.height(scale, below)), number.apply(below), blocks);
    }

    private static double middle(int place, int places) {
        return LEFT + (RIGHT - LEFT) * (place + 0.5) / places;
    }
}
