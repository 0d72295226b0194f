package vn.xaso.indicators.dashboards.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.standing.CaseBacklog;
import vn.xaso.cases.standing.CaseBacklog.Wait;
import vn.xaso.documents.DocumentWork;

/// The open work of a unit at this moment: who has how much of it in hand, and how long the cases have waited.
///
/// @param loads those with the most overdue work first, then the most work; what nobody has in hand stands last
/// @param waits one for each length of waiting, the shortest first
public record Backlog(List<Load> loads, List<Waiting> waits) {

    /// @param holder the person, or null for what waits at a desk or an office
    /// @param overdue of the cases
    /// @param oldest when the oldest case was accepted, or null without cases
    /// @param late of the documents
    public record Load(
            @Nullable UUID holder,
            int cases,
            int overdue,
            @Nullable Instant oldest,
            int documents,
            int late) {

        public int open() {
            return cases + documents;
        }

        /// What should be over already.
        public int behind() {
            return overdue + late;
        }
    }

    public record Waiting(Wait waited, int cases, int overdue) {}

    public static Backlog of(List<CaseBacklog.Part> cases, List<DocumentWork.Load> documents) {
        var holders = new HashSet<@Nullable UUID>();
        cases.forEach(one -> holders.add(one.holder()));
        documents.forEach(one -> holders.add(one.holder()));
        var loads = new ArrayList<Load>();
        holders.forEach(holder -> loads.add(load(holder, cases, documents)));
        loads.sort(Comparator.comparing((Load load) -> load.holder() == null)
                .thenComparing(Comparator.comparingInt(Load::behind).reversed())
                .thenComparing(Comparator.comparingInt(Load::open).reversed())
                .thenComparing(load -> String.valueOf(load.holder())));
        var waits =
                Arrays.stream(Wait.values()).map(wait -> waiting(wait, cases)).toList();
        return new Backlog(List.copyOf(loads), waits);
    }

    private static Load load(@Nullable UUID holder, List<CaseBacklog.Part> cases, List<DocumentWork.Load> documents) {
        var held = cases.stream()
                .filter(one -> Objects.equals(one.holder(), holder))
                .toList();
        var papers = documents.stream()
                .filter(one -> Objects.equals(one.holder(), holder))
                .toList();
        return new Load(
                holder,
                held.stream().mapToInt(CaseBacklog.Part::open).sum(),
                held.stream().mapToInt(CaseBacklog.Part::overdue).sum(),
                held.stream()
                        .map(CaseBacklog.Part::oldest)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                papers.stream().mapToInt(DocumentWork.Load::open).sum(),
                papers.stream().mapToInt(DocumentWork.Load::late).sum());
    }

    private static Waiting waiting(Wait wait, List<CaseBacklog.Part> cases) {
        var waiting = cases.stream().filter(one -> one.waited() == wait).toList();
        return new Waiting(
                wait,
                waiting.stream().mapToInt(CaseBacklog.Part::open).sum(),
                waiting.stream().mapToInt(CaseBacklog.Part::overdue).sum());
    }

    /// How many people have work in hand.
    public long people() {
        return loads.stream().filter(load -> load.holder() != null).count();
    }

    public boolean isEmpty() {
        return loads.isEmpty();
    }
}
