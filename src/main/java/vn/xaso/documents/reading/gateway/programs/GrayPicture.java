package vn.xaso.documents.reading.gateway.programs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.xaso.documents.DocumentReader.Place;

/// The pictures in gray that this house has made itself, as PGM: a head of three lines, then a byte for each pixel.
final class GrayPicture {

    /// White around the part: the program for reading wants a margin.
    private static final int MARGIN = 12;

    private GrayPicture() {}

    /// @param halved the part is made half as wide and half as high
    static void cut(Path whole, Place place, boolean halved, Path part) throws IOException {
        try (var input = new RandomAccessFile(whole.toFile(), "r");
                var output = new BufferedOutputStream(Files.newOutputStream(part))) {
            input.readLine();
            var size = input.readLine().split(" ");
            input.readLine();
            int allWide = Integer.parseInt(size[0]);
            int allHigh = Integer.parseInt(size[1]);
            int left = (int) (Math.clamp(place.left(), 0, 0.99) * allWide);
            int top = (int) (Math.clamp(place.top(), 0, 0.99) * allHigh);
            int width = Math.clamp((long) (place.width() * allWide), 2, allWide - left);
            int height = Math.clamp((long) (place.height() * allHigh), 2, allHigh - top);
            var rows = new byte[height][width];
            long pixels = input.getFilePointer();
            for (int y = 0; y < height; y++) {
                input.seek(pixels + (long) (top + y) * allWide + left);
                input.readFully(rows[y]);
            }
            write(halved ? halved(rows) : rows, output);
        }
    }

    private static byte[][] halved(byte[][] rows) {
        var half = new byte[rows.length / 2][rows[0].length / 2];
        for (int y = 0; y < half.length; y++) {
            for (int x = 0; x < half[y].length; x++) {
                int sum = (rows[2 * y][2 * x] & 0xff)
                        + (rows[2 * y][2 * x + 1] & 0xff)
                        + (rows[2 * y + 1][2 * x] & 0xff)
                        + (rows[2 * y + 1][2 * x + 1] & 0xff);
                half[y][x] = (byte) (sum / 4);
            }
        }
        return half;
    }

    private static void write(byte[][] rows, OutputStream output) throws IOException {
        int width = rows[0].length + 2 * MARGIN;
        var head = "P5\n" + width + " " + (rows.length + 2 * MARGIN) + "\n255\n";
        output.write(head.getBytes(StandardCharsets.US_ASCII));
        var blank = new byte[width];
        Arrays.fill(blank, (byte) 0xff);
        for (int y = -MARGIN; y < rows.length + MARGIN; y++) {
            var row = blank;
            if (y >= 0 && y < rows.length) {
                row = blank.clone();
                System.arraycopy(rows[y], 0, row, MARGIN, rows[y].length);
            }
            output.write(row);
        }
    }
}
