package vn.xaso.documents.reading.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.DocumentReader.Place;

/// A PDF that lies open. What cannot be read is empty; nothing here fails on a strange file.
public interface Paper extends AutoCloseable {

    int pages();

    /// The words that the file itself knows.
    List<Word> text(int page);

    /// Whether the page is one picture from edge to edge, whatever words lie over or under it.
    boolean isPicture(int page);

    /// The words in black ink, read from a picture of the page: stamps and signatures in colour are left out.
    List<Word> scan(int page);

    /// The words in red ink, in the upper part of a page that has been scanned.
    List<Word> redWords(int page);

    /// A part of a page that has been scanned, read again by itself.
    ///
    /// @param smallLine as one line, from a picture of half the size
    List<Word> again(Place place, boolean smallLine);

    /// Draws a page or a part of it; null when that is not possible.
    byte @Nullable [] png(int page, @Nullable Place place, int width);

    @Override
    void close();
}
