package vn.xaso.documents.reading.domain;

import java.util.List;
import vn.xaso.documents.DocumentReader.Place;

/// Reads a part of a page once more, by itself.
interface Rereading {

    /// For words from the file itself there is nothing to read again.
    Rereading NONE = new Rereading() {
        @Override
        public List<Word> words(Place place) {
            return List.of();
        }

        @Override
        public String line(Place place) {
            return "";
        }
    };

    List<Word> words(Place place);

    /// One line, from a picture of half the size: what comes out the same is not by chance.
    String line(Place place);

    static Rereading of(Paper paper) {
        return new Rereading() {
            @Override
            public List<Word> words(Place place) {
                return paper.again(around(place), false);
            }

            @Override
            public String line(Place place) {
                return Segment.text(List.of(new Segment(paper.again(around(place), true))));
            }
        };
    }

    private static Place around(Place place) {
        double more = 0.004;
        return new Place(
                place.page(),
                place.left() - more,
                place.top() - more,
                place.width() + 2 * more,
                place.height() + 2 * more);
    }
}
