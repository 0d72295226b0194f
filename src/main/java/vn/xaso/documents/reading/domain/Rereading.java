package vn.xaso.documents.reading.domain;

import java.util.List;
import vn.xaso.documents.DocumentReader.Place;

/// Reads a part of a page once more, by itself.
@FunctionalInterface
interface Rereading {

    /// For words from the file itself there is nothing to read again.
    Rereading NONE = (place, onlyDigits) -> List.of();

    List<Word> words(Place place, boolean onlyDigits);
}
