package vn.xaso.documents.dossiers.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.persistence.DossierListQuery;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Filter;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Waiting;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Whose;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// What waits among the dossiers that a person keeps: those to close and, with 30 days of notice, those due for the
/// archive.
///
/// Law: 30/2020/NĐ-CP Phụ lục VI
@Component
@Transactional(readOnly = true)
class DossierWork implements DocumentWork {

    private static final int FIRST = 10;

    private final DossierListQuery query;
    private final DossierListPages lists;

    DossierWork(DossierListQuery query, DossierListPages lists) {
        this.query = query;
        this.lists = lists;
    }

    @Override
    public Today today(Actor actor, Texts texts) {
        if (!actor.may(Right.HANDLE_DOCUMENTS)) {
            return new Today(List.of(), List.of());
        }
        var counters = new ArrayList<Counter>();
        var groups = new ArrayList<Group>();
        for (var waiting : List.of(Waiting.TO_HAND_OVER, Waiting.TO_CLOSE)) {
            var filter = new Filter("", Whose.MINE, null, null, waiting, false, lists.today());
            int count = query.count(actor, filter);
            if (count > 0) {
                var href = DossierAsked.HERE + "?whose=MINE&waiting=" + waiting;
                var title = texts.of("dossiers.waiting." + waiting.name());
                counters.add(new Counter(href, count, title, Kind.WARN));
                var lines = query.first(actor, filter, FIRST).stream()
                        .map(dossier -> line(dossier, texts))
                        .toList();
                groups.add(new Group(title, Kind.WARN, count, href, lines));
            }
        }
        return new Today(counters, groups);
    }

    private Line line(Dossier dossier, Texts texts) {
        var due = DossierTexts.due(dossier, lists.today(), texts);
        return new Line(
                dossier.id(),
                DossierAsked.HERE + "/" + dossier.id(),
                dossier.plan().code(),
                dossier.plan().title(),
                dossier.plan().keeperName(),
                DossierTexts.tag(dossier.state(), texts),
                due.date(),
                due.relative(),
                due.kind());
    }
}
