package vn.xaso.search.gateway.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import vn.xaso.kernel.UnitId;
import vn.xaso.search.Facet;
import vn.xaso.search.domain.Changes.Change;
import vn.xaso.search.domain.Found;
import vn.xaso.search.domain.Placed;

/// An entry as a document of Lucene. The words are those of the database, place by place: both indexes find the same.
final class LuceneFields {

    static final String WORDS = "words";
    static final String UNIT = "unit";
    static final String READER = "reader";
    static final String DAY = "day";
    static final String ID = "id";

    /// The two halves of the id, to be compared as numbers: texts would be looked up in each part of the index.
    private static final String ID_BEGINS = "idBegins";

    private static final String ID_ENDS = "idEnds";

    private static final String KEY = "key";
    private static final List<String> SHOWN = List.of("href", "title", "symbol", "names", "type", "issuer", "state");

    /// Documents lie in the order in which they are shown: a search stops when the page is full.
    static final Sort NEWEST = new Sort(falling(DAY), falling(ID_BEGINS), falling(ID_ENDS));

    private LuceneFields() {}

    private static SortField falling(String field) {
        return new SortField(field, SortField.Type.LONG, true);
    }

    /// What the order by [#NEWEST] compares.
    static Object[] place(LocalDate day, UUID id) {
        return new Object[] {day.toEpochDay(), begins(id), ends(id)};
    }

    private static long begins(UUID id) {
        return id.getMostSignificantBits() ^ Long.MIN_VALUE; // the database compares ids without sign
    }

    private static long ends(UUID id) {
        return id.getLeastSignificantBits() ^ Long.MIN_VALUE;
    }

    static Term key(Found entry) {
        return new Term(KEY, entry.unit() + " " + entry.kind() + " " + entry.id());
    }

    static Document document(Change change) {
        var entry = change.entry();
        var document = new Document();
        document.add(new StringField(KEY, key(entry).text(), Field.Store.NO));
        document.add(new StringField(UNIT, entry.unit().toString(), Field.Store.YES));
        change.readers().forEach(reader -> document.add(new StringField(READER, reader, Field.Store.NO)));
        document.add(new NumericDocValuesField(DAY, entry.day().toEpochDay()));
        document.add(new NumericDocValuesField(ID_BEGINS, begins(entry.id())));
        document.add(new NumericDocValuesField(ID_ENDS, ends(entry.id())));
        document.add(new StoredField(ID, entry.id().toString()));
        document.add(new StoredField(DAY, entry.day().toEpochDay()));
        document.add(new StoredField("kind", entry.kind()));
        document.add(new TextField(WORDS, new PlacedWords(Placed.read(change.lexemes()))));
        var texts = texts(entry);
        for (int i = 0; i < texts.size(); i++) {
            document.add(new StoredField(SHOWN.get(i), texts.get(i)));
        }
        for (var facet : Facet.values()) {
            document.add(new StringField(facet.name(), value(facet, entry), Field.Store.NO));
            document.add(new SortedDocValuesField(facet.name(), new BytesRef(value(facet, entry))));
        }
        return document;
    }

    static Found found(Document document) {
        return new Found(
                UnitId.of(document.get(UNIT)),
                document.get("kind"),
                UUID.fromString(document.get(ID)),
                LocalDate.ofEpochDay(document.getField(DAY).numericValue().longValue()),
                document.get("href"),
                document.get("title"),
                document.get("symbol"),
                document.get("names"),
                document.get("type"),
                document.get("issuer"),
                document.get("state"));
    }

    private static List<String> texts(Found entry) {
        return List.of(
                entry.href(),
                entry.title(),
                entry.symbol(),
                entry.names(),
                entry.type(),
                entry.issuer(),
                entry.state());
    }

    private static String value(Facet facet, Found entry) {
        return switch (facet) {
            case KIND -> entry.kind();
            case TYPE -> entry.type();
            case YEAR -> String.valueOf(entry.day().getYear());
            case ISSUER -> entry.issuer();
            case STATE -> entry.state();
        };
    }
}
