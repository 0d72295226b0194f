package vn.xaso.documents.reading.domain;

import vn.xaso.documents.DocumentReader.Place;

/// A word and where it stands.
///
/// @param text in NFC
/// @param line the same for all words that stand on one line, as the program that found them says
/// @param confidence 0 to 1
public record Word(String text, Place place, int line, double confidence) {

    public double right() {
        return place.left() + place.width();
    }

    public double bottom() {
        return place.top() + place.height();
    }
}
