package vn.xaso.cases.digitising.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/// How large a picture is, without decoding it.
record PictureSize(int width, int height) {

    static @Nullable PictureSize of(byte[] picture) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            reader.setInput(input, true, true);
            var size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
            reader.dispose();
            return size;
        } catch (IOException strange) {
            return null;
        }
    }
}
