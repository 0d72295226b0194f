package vn.xaso.documents.reading.gateway.programs;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Takes one ink out of a picture in colour: a stamp and a signature then no longer lie over the letters.
enum Ink {
    BLACK {
        @Override
        int shade(int red, int green, int blue) {
            int most = Math.max(red, Math.max(green, blue));
            int least = Math.min(red, Math.min(green, blue));
            return most - least > COLOURED ? WHITE : (red * 3 + green * 6 + blue) / 10;
        }
    },
    RED {
        @Override
        int shade(int red, int green, int blue) {
            return red - Math.max(green, blue) > COLOURED ? 0 : WHITE;
        }
    };

    private static final int COLOURED = 70;
    private static final int WHITE = 255;

    /// @return how many pixels are dark
    int take(Path colour, Path gray, double share) throws IOException {
        try (var input = new DataInputStream(new BufferedInputStream(Files.newInputStream(colour), 1 << 16));
                var output = new BufferedOutputStream(Files.newOutputStream(gray), 1 << 16)) {
            if (!"P6".equals(token(input))) {
                throw new IOException("No picture in colour");
            }
            int width = Integer.parseInt(token(input));
            int height = (int) (Integer.parseInt(token(input)) * share);
            token(input);
            output.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
            return rows(input, output, width, height);
        }
    }

    abstract int shade(int red, int green, int blue);

    private int rows(DataInputStream input, OutputStream output, int width, int height) throws IOException {
        var row = new byte[width * 3];
        var shades = new byte[width];
        int dark = 0;
        for (int y = 0; y < height; y++) {
            input.readFully(row);
            for (int x = 0; x < width; x++) {
                int shade = shade(row[x * 3] & 0xff, row[x * 3 + 1] & 0xff, row[x * 3 + 2] & 0xff);
                shades[x] = (byte) shade;
                dark += shade < WHITE / 2 ? 1 : 0;
            }
            output.write(shades);
        }
        return dark;
    }

    private static String token(DataInputStream input) throws IOException {
        var text = new StringBuilder();
        for (int letter = input.readByte(); letter > ' '; letter = input.readByte()) {
            text.append((char) letter);
        }
        return text.toString();
    }
}
