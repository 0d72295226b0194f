package vn.xaso.cases.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.xaso.cases.certification.application.CertificationDesk;
import vn.xaso.cases.certification.application.CertificationDesk.Brought;
import vn.xaso.cases.certification.application.CertifyingDesk;
import vn.xaso.cases.certification.application.Seen;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.cases.certification.domain.CertifiedPaper;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;

/// The counter of certification of Sáng Nhè for tests. Not a bean, so that all tests keep one program.
public record CertifiedCopies(ApplicationContext program) {

    private static final String COPIES = "2.000815";

    public static CertifiedCopies in(ApplicationContext program) {
        program.getBean(DemoProvince.class).found();
        return new CertifiedCopies(program);
    }

    public Actor person(String login) {
        return Objects.requireNonNull(
                        program.getBean(DemoProvince.class).people().get(login + ".sangnhe"))
                .actor();
    }

    public ProcedureVersion procedure(String code) {
        return program.getBean(Procedures.class).inForce(new ProcedureCode(code), LocalDate.now(OfficeClock.ZONE));
    }

    /// As many people with one paper each.
    public static List<Brought> row(String name, int people, int copies) {
        var row = new ArrayList<Brought>();
        for (int no = 1; no <= people; no++) {
            row.add(brought(
                    name,
                    false,
                    new CertifiedPaper(1, "Căn cước " + no, "", "", 2, copies, new Money(4_000L * copies))));
        }
        return List.copyOf(row);
    }

    public static Brought brought(String name, boolean electronic, CertifiedPaper... papers) {
        var who = new Applicant(null, name, "011300001234", null, "", null, "");
        var request =
                new CertificationRequest(new UUID(0, 0), CertificationBook.COPIES, electronic, "", "", List.of(papers));
        return new Brought(who, request, Map.of());
    }

    public static Brought scanned(Brought brought, CheckedFile scan) {
        return new Brought(brought.who(), brought.request(), Map.of(1, scan));
    }

    public List<CaseFile> takenIn(List<Brought> row) {
        return takenIn(row, UUID.randomUUID().toString());
    }

    public List<CaseFile> takenIn(List<Brought> row, String key) {
        var counter = person("motcua");
        return UnitScope.of(counter.unit())
                .call(() -> program.getBean(CertificationDesk.class)
                        .takeIn(
                                counter,
                                procedure(COPIES),
                                row,
                                person("chutich").person(),
                                key));
    }

    public CertifyingDesk.Done certified(List<CaseFile> files) {
        var leader = person("chutich");
        return UnitScope.of(leader.unit())
                .call(() -> program.getBean(CertifyingDesk.class).certify(leader, seen(files), null));
    }

    public static List<Seen> seen(List<CaseFile> files) {
        return files.stream().map(file -> new Seen(file.id(), file.version())).toList();
    }

    /// A copy of a person with that name, numbered and ready to be handed over.
    public CaseFile numbered(String name) {
        return certified(takenIn(row(name, 1, 2))).files().getFirst();
    }
}
