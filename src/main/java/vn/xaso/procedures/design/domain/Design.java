package vn.xaso.procedures.design.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.ProcedureVersion;

/// A version on the drawing board: written by one or more, published by somebody who wrote nothing of it.
///
/// @param base the version from which it was begun, or null
/// @param revision counts every change
/// @param written who changed it last
/// @param editors the people who wrote in it or asked to publish it
/// @param publishFrom the day from which it is to be in force, or null while nobody asked
/// @param note why it was sent back or given up, or empty
/// @param version what it became, or null
///
/// Law: NĐ 118/2025/NĐ-CP
public record Design(
        UUID id,
        @Nullable UUID base,
        ProcedureVersion content,
        int revision,
        State state,
        Instant begunAt,
        Written written,
        Set<UUID> editors,
        @Nullable LocalDate publishFrom,
        String note,
        @Nullable UUID version) {

    public enum State {
        OPEN,
        /// Finished; a second person looks at it.
        ASKED,
        PUBLISHED,
        /// Given up.
        ENDED
    }

    public record Written(String name, Instant at) {}

    /// Who does something now.
    public record Hand(UUID person, String name, Instant at) {

        Written written() {
            return new Written(name, at);
        }
    }

    public static Design begun(UUID id, @Nullable UUID base, ProcedureVersion content, Hand by) {
        return new Design(id, base, content, 1, State.OPEN, by.at, by.written(), Set.of(by.person), null, "", null);
    }

    public boolean isLive() {
        return state == State.OPEN || state == State.ASKED;
    }

    /// What is changed after somebody asked must be asked again.
    public Design changed(ProcedureVersion next, Hand by) {
        if (!isLive()) {
            throw new Refusal("design.refusal.over");
        }
        return next(next, State.OPEN, by.written(), with(by), null, "", null);
    }

    public Design asked(LocalDate from, LocalDate today, Hand by) {
        if (state != State.OPEN) {
            throw new Refusal("design.refusal.notOpen");
        }
        if (from.isBefore(today)) {
            throw new Refusal("design.refusal.past");
        }
        refuseErrors();
        return next(content, State.ASKED, by.written(), with(by), from, "", null);
    }

    /// The second person sends it back to be changed.
    public Design sentBack(String why, Hand by) {
        requireAsked();
        return next(content, State.OPEN, by.written(), editors, null, why, null);
    }

    public Design ended(String why, Hand by) {
        if (!isLive()) {
            throw new Refusal("design.refusal.over");
        }
        return next(content, State.ENDED, by.written(), editors, null, why, null);
    }

    /// @param became the version as it stands in the catalogue
    public Design published(UUID became, LocalDate from, Hand by) {
        requireAsked();
        if (editors.contains(by.person)) {
            throw new Refusal("design.refusal.ownDesign");
        }
        refuseErrors();
        return next(content, State.PUBLISHED, by.written(), editors, from, "", became);
    }

    public boolean mayPublish(UUID person) {
        return state == State.ASKED && !editors.contains(person);
    }

    public List<Finding> findings() {
        return Checks.of(content);
    }

    private void requireAsked() {
        if (state != State.ASKED) {
            throw new Refusal("design.refusal.notAsked");
        }
    }

    private void refuseErrors() {
        if (findings().stream().anyMatch(Finding::isError)) {
            throw new Refusal("design.refusal.errors");
        }
    }

    private Set<UUID> with(Hand by) {
        var all = new HashSet<>(editors);
        all.add(by.person);
        return Set.copyOf(all);
    }

    private Design next(
            ProcedureVersion nextContent,
            State nextState,
            Written by,
            Set<UUID> people,
            @Nullable LocalDate from,
            String why,
            @Nullable UUID became) {
        return new Design(id, base, nextContent, revision + 1, nextState, begunAt, by, people, from, why, became);
    }
}
