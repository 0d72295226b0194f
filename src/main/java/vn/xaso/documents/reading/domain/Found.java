package vn.xaso.documents.reading.domain;

import java.util.List;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.DocumentReader.Value;

/// Makes values of fields with a confidence that means: so many of a hundred such values are right.
final class Found {

    /// Below this a person must look.
    private static final double CERTAIN = 0.85;
    /// Nothing that a program reads is more certain.
    private static final double MOST = 0.99;

    private Found() {}

    static Value of(String value, double confidence, List<Segment> where) {
        return of(value, confidence, Segment.place(where));
    }

    static Value of(String value, double confidence, Place place) {
        double sure = Math.clamp(confidence, 0, MOST);
        return new Value(value, sure, sure < CERTAIN, place);
    }

    /// Something stands there, and nobody should guess what.
    static Value unreadable(Place place) {
        return new Value("", 0, true, place);
    }

    /// A longer text is as sure as its letters, and its worst word weighs.
    static double ofText(List<Segment> segments) {
        double all =
                segments.stream().mapToDouble(Segment::confidence).average().orElse(0);
        double worst = segments.stream().mapToDouble(Segment::worst).min().orElse(0);
        return (3 * all + worst) / 4;
    }
}
