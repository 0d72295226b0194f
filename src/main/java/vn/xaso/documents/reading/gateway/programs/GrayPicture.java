package vn.xaso.documents.reading.gateway.programs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.xaso.documents.DocumentReader.Place;

/// The pictures in gray that this house has made itself, as PGM: a head of three lines, then a byte for each pixel.
final class GrayPicture {

    /// White around the part: the program for reading wants a margin.
    private static final int MARGIN = 12;

    private GrayPicture() {}

    static void cut(Path whole, Place place, Path part) throws IOException {
        try (var input = new RandomAccessFile(whole.toFile(), "r");
                var output = new BufferedOutputStream(Files.newOutputStream(part))) {
            input.readLine();
            var size = input.readLine().split(" ");
            input.readLine();
            long pixels = input.getFilePointer();
            int allWide = Integer.parseInt(size[0]);
            int allHigh = Integer.parseInt(size[1]);
            int left = (int) (Math.clamp(place.left(), 0, 0.99) * allWide);
            int top = (int) (Math.clamp(place.top(), 0, 0.99) * allHigh);
            int width = Math.clamp((long) (place.width() * allWide), 1, allWide - left);
            int height = Math.clamp((long) (place.height() * allHigh), 1, allHigh - top);
            var head = "P5\n" + (width + 2 * MARGIN) + " " + (height + 2 * MARGIN) + "\n255\n";
            output.write(head.getBytes(StandardCharsets.US_ASCII));
            var row = new byte[width + 2 * MARGIN];
            for (int y = -MARGIN; y < height + MARGIN; y++) {
                java.util.Arrays.fill(row, (byte) 0xff);
                if (y >= 0 && y < height) {
                    input.seek(pixels + (long) (top + y) * allWide + left);
                    input.readFully(row, MARGIN, width);
                }
                output.write(row);
            }
        }
    }
}
