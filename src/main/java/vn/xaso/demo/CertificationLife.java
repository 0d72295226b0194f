package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.certification.application.CertificationDesk;
import vn.xaso.cases.certification.application.CertificationDesk.Brought;
import vn.xaso.cases.certification.application.CertifyingDesk;
import vn.xaso.cases.certification.application.HandOverDesk;
import vn.xaso.cases.certification.application.Seen;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.domain.CertificationFee;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.cases.certification.domain.CertifiedPaper;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureVersion;

/// The counter of certification on the last morning: a row of school leavers, whose copies are handed over, numbered,
/// before the leader and sent back.
@Lazy
@Component
class CertificationLife {

    private static final String COPIES = "2.000815";
    private static final List<String> PAPERS =
            List.of("Bằng tốt nghiệp trung học phổ thông", "Học bạ trung học phổ thông", "Căn cước", "Giấy khai sinh");
    private static final List<Integer> PAGES = List.of(1, 12, 2, 1);

    private final CertificationDesk counter;
    private final CertifyingDesk certifying;
    private final HandOverDesk handing;
    private final DemoProcedures procedures;
    private final DemoPapers papers;

    CertificationLife(
            CertificationDesk counter,
            CertifyingDesk certifying,
            HandOverDesk handing,
            DemoProcedures procedures,
            DemoPapers papers) {
        this.counter = counter;
        this.certifying = certifying;
        this.handing = handing;
        this.procedures = procedures;
        this.papers = papers;
    }

    void live(Map<String, DemoPerson> people, OfficeHours hours, Commune commune, Instant now) {
        var reception = actor(people, "motcua", commune);
        var leader = actor(people, "phochutich", commune);
        var random = new Random(commune.seed() + 815L);
        var villagers = new Villagers(random, commune.villages(), commune.seed() * 7_000);
        var procedure = procedures.get(COPIES);
        papers.prepare(procedure);
        UnitScope.of(reception.unit()).run(() -> {
            var fetched = certified(hours, now, 28, reception, leader, row(procedure, villagers, random, 5));
            OfficeClock.at(
                    hours.before(now, 20),
                    () -> handing.handOver(reception, seen(fetched), "Trao bản chứng thực tại quầy", true));
            certified(hours, now, 18, reception, leader, row(procedure, villagers, random, 4));
            var back = takenIn(hours, now, 12, reception, leader, row(procedure, villagers, random, 1));
            OfficeClock.at(
                    hours.before(now, 8),
                    () -> certifying.giveBack(leader, seen(back), "Bản chụp mờ, chụp lại trang 2."));
            takenIn(hours, now, 7, reception, leader, row(procedure, villagers, random, 6));
            takenIn(hours, now, 4, reception, leader, List.of(electronic(procedure, villagers)));
        });
    }

    private List<CaseFile> certified(
            OfficeHours hours, Instant now, long minutesAgo, Actor reception, Actor leader, List<Brought> row) {
        var taken = takenIn(hours, now, minutesAgo, reception, leader, row);
        var done = new ArrayList<CaseFile>();
        OfficeClock.at(
                hours.before(now, minutesAgo - 5),
                () -> done.addAll(certifying.certify(leader, seen(taken), null).files()));
        return done;
    }

    private List<CaseFile> takenIn(
            OfficeHours hours, Instant now, long minutesAgo, Actor reception, Actor leader, List<Brought> row) {
        var taken = new ArrayList<CaseFile>();
        var key = "demo-certified-" + reception.unit() + "-" + minutesAgo;
        OfficeClock.at(
                hours.before(now, minutesAgo),
                () -> taken.addAll(counter.takeIn(reception, procedures.get(COPIES), row, leader.person(), key)));
        return taken;
    }

    private static List<Brought> row(ProcedureVersion procedure, Villagers villagers, Random random, int people) {
        var row = new ArrayList<Brought>();
        for (int no = 0; no < people; no++) {
            var wanted = new ArrayList<CertifiedPaper>();
            int count = 1 + random.nextInt(3);
            for (int paper = 0; paper < count; paper++) {
                wanted.add(paper(procedure, paper + 1, paper, 2 + random.nextInt(4)));
            }
            row.add(brought(villagers.adult(), false, wanted));
        }
        return List.copyOf(row);
    }

    private Brought electronic(ProcedureVersion procedure, Villagers villagers) {
        var wanted = brought(villagers.adult(), true, List.of(paper(procedure, 1, 0, 1)));
        return new Brought(
                wanted.who(),
                wanted.request(),
                Map.of(1, papers.sample(procedure.papers().getFirst())));
    }

    private static CertifiedPaper paper(ProcedureVersion procedure, int no, int kind, int copies) {
        int pages = PAGES.get(kind);
        var fee = CertificationFee.of(procedure, LocalDate.now(new OfficeClock()))
                .map(one -> one.of(pages, copies).amount());
        return new CertifiedPaper(no, PAPERS.get(kind), "", "", pages, copies, fee.orElse(null));
    }

    private static Brought brought(Villager who, boolean electronic, List<CertifiedPaper> wanted) {
        var request = new CertificationRequest(new UUID(0, 0), CertificationBook.COPIES, electronic, "", "", wanted);
        return new Brought(who.applicant(null), request, Map.of());
    }

    private static List<Seen> seen(List<CaseFile> files) {
        return files.stream().map(file -> new Seen(file.id(), file.version())).toList();
    }

    private static Actor actor(Map<String, DemoPerson> people, String name, Commune commune) {
        return Objects.requireNonNull(people.get(name + "." + commune.suffix())).actor();
    }
}
