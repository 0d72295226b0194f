package vn.xaso.documents.reading.gateway.programs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.DocumentReader.Place;

/// How to draw a page, or a part of it with a little around.
///
/// @param width of the whole page in pixels
record Drawing(int width, int height, @Nullable Place part) {

    private static final int WIDEST = 5_000;
    private static final int HIGHEST = 7_500;

    static Drawing of(double[] size, @Nullable Place part, int width) {
        double share = part == null ? 1 : Math.clamp(part.width(), 0.02, 1);
        double wide = Math.min(width / share, WIDEST);
        wide = Math.min(wide, HIGHEST * size[0] / size[1]);
        return new Drawing(Math.max(1, (int) wide), Math.max(1, (int) (wide * size[1] / size[0])), part);
    }

    List<String> command(int page) {
        var command = new ArrayList<>(List.of("pdftoppm", "-png", "-singlefile", "-f", "" + page, "-l", "" + page));
        command.addAll(List.of("-scale-to-x", "" + width, "-scale-to-y", "" + height));
        if (part != null) {
            command.addAll(List.of("-x", "" + pixels(part.left(), width), "-y", "" + pixels(part.top(), height)));
            command.addAll(List.of("-W", "" + Math.max(1, pixels(part.width(), width))));
            command.addAll(List.of("-H", "" + Math.max(1, pixels(part.height(), height))));
        }
        command.add("paper.pdf");
        return command;
    }

    private static int pixels(double share, int all) {
        return (int) Math.round(Math.clamp(share, 0, 1) * all);
    }
}
