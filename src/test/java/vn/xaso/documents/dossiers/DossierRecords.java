package vn.xaso.documents.dossiers;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import vn.xaso.documents.dossiers.application.DossierDesk;
import vn.xaso.documents.dossiers.application.DossierListDesk;
import vn.xaso.documents.dossiers.application.HandoverDesk;
import vn.xaso.documents.dossiers.application.OriginalsDesk;
import vn.xaso.documents.dossiers.application.RetentionDesk;
import vn.xaso.documents.dossiers.domain.Retention;

/// A record of each kind in Sáng Nhè, under a name that nobody else has.
public final class DossierRecords {

    private DossierRecords() {}

    /// @param name stands in every row
    /// @return the ids, by the names that the lines of `RoutesOfAUnit` use
    public static Map<String, String> make(ApplicationContext program, String name) {
        var office = new DossierOffice(program);
        var lists = program.getBean(DossierListDesk.class);
        var desk = program.getBean(DossierDesk.class);
        var retention = Retention.years(10);
        var line = new DossierListDesk.Line(
                DossierOffice.freeCode(), name, name, office.actor("hotich").person(), "", retention, "", false, name);
        var planned = office.as(
                "chanhvanphong", head -> lists.plan(head, office.today().getYear(), line));
        office.issue();
        office.as("hotich", keeper -> desk.begin(keeper, planned.id(), 1));
        var document = office.filed(planned);
        office.as(
                "hotich",
                keeper -> desk.close(
                        keeper, planned.id(), 3, new DossierDesk.Closing(office.today(), name, retention, "")));
        var wanted = new OriginalsDesk.Wanted(name, name, true, office.today(), name);
        var use = office.as(
                "vanthu",
                archivist -> program.getBean(OriginalsDesk.class).give(archivist, planned.id(), document.id(), wanted));
        var handover = office.as(
                "hotich", keeper -> program.getBean(HandoverDesk.class).offer(keeper, List.of(planned.id()), name));
        var group = office.as(
                "vanthu",
                archivist -> program.getBean(RetentionDesk.class)
                        .add(archivist, "", name, new RetentionDesk.Typed(name, retention, name, name)));
        return Map.of(
                "retention", group.code(),
                "dossier", planned.id().toString(),
                "original", use.id().toString(),
                "handover", handover.id().toString());
    }
}
