package vn.xaso.search.gateway.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import vn.xaso.search.domain.Placed;

/// Gives Lucene the words of an entry as they are.
final class PlacedWords extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Placed> words;
    private Iterator<Placed> rest;
    private int place;

    PlacedWords(List<Placed> words) {
        this.words = words;
        this.rest = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        var next = rest.next();
        term.append(next.lexeme());
        step.setPositionIncrement(next.place() - place);
        place = next.place();
        return true;
    }

    @Override
    public void reset() {
        rest = words.iterator();
        place = 0;
    }
}
