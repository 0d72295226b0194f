package vn.xaso.indicators.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.DocumentWork.Counted;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.indicators.domain.FactSource;
import vn.xaso.indicators.domain.Mark;
import vn.xaso.kernel.UnitId;

/// Turns what one part of the documents tells into facts.
final class DocumentFactSource implements FactSource {

    private final DocumentWork.Counting documents;
    private final Kind kind;

    DocumentFactSource(DocumentWork.Counting documents) {
        this.documents = documents;
        kind = kindOf(documents.direction());
    }

    static Kind kindOf(DocumentWork.Direction direction) {
        return switch (direction) {
            case INCOMING -> Kind.INCOMING;
            case ISSUED -> Kind.ISSUED;
        };
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(kind);
    }

    @Override
    public List<Fact> of(Set<UnitId> units, Set<UUID> subjects) {
        return documents.of(units, subjects).stream().map(this::fact).toList();
    }

    @Override
    public Page page(UnitId unit, @Nullable UUID after, int size) {
        var page = documents.page(unit, after, size);
        return new Page(
                page.stream().map(this::fact).toList(),
                page.size() < size ? null : page.getLast().id());
    }

    private Fact fact(Counted one) {
        int marks = one.signed() ? Mark.SIGNED.bit() : 0;
        boolean inTime =
                one.ended() != null && (one.due() == null || !one.ended().isAfter(one.due()));
        return new Fact(
                new Fact.Key(one.id(), kind),
                one.unit(),
                null,
                "",
                one.on(),
                one.due(),
                one.ended(),
                inTime ? marks | Mark.IN_TIME.bit() : marks,
                null);
    }
}
