package vn.xaso.cases.merging.persistence;

import java.util.List;
import java.util.stream.Stream;

/// The statements that give cases another unit, in the order in which they are done.
final class MovedCases {

    private static final String OFFICE = """
        coalesce((select successor from unnest(:oldOffices::uuid[], :newOffices::uuid[]) as pair (old, successor)
            where old = office), office)
        """;

    private static final String FIGURES_AS_THEY_WERE = """
        insert into cases.joined_case (case_id, unit_id, successor, joined_at, code, procedure_code, channel,
            received_unit_id, accepted_at, due_at)
        select id, unit_id, :into, :at, code, procedure_code, channel, nullif(received_unit_id, unit_id), accepted_at,
            due_at
        from cases.case_file
        where unit_id = :from and id = any(:ids) and open and accepted_at is not null and finished_at is null
            and code is not null
        """;

    private static final String STORY = """
        insert into cases.case_event (unit_id, case_id, no, at, by_kind, by_account, by_person, by_name, position, act,
            from_state, to_state, note)
        select :into, id, version + 1, :at, 0, :account, :person, :name, :position, 'TAKE_OVER', state, state, :note
        from cases.case_file where unit_id = :from and id = any(:ids) and open
        """;

    private static final String CASE = """
        update cases.case_file set unit_id = :into, version = version + case when open then 1 else 0 end,
            received_unit_id = case when received_unit_id = :from then :into else received_unit_id end,
            supported_unit_id = case when supported_unit_id = :from then :into else supported_unit_id end,
            office = %s
        where unit_id = :from and id = any(:ids)
        """.formatted(OFFICE);

    /// What hangs on a case by its id.
    private static final Stream<String> PARTS = Stream.of(
                    "application",
                    "case_event",
                    "case_paper",
                    "case_document",
                    "draft_code",
                    "case_variant",
                    "case_step",
                    "message",
                    "look",
                    "reminder",
                    "late_draft",
                    "digitised_scan",
                    "stand_in",
                    "crossing_news",
                    "certification",
                    "certified_paper")
            .map(table ->
                    "update cases." + table + " set unit_id = :into where unit_id = :from and case_id = any(:ids)");

    private static final String LINKED_STEPS =
            "update cases.linked_step set unit_id = :into where unit_id = :from and parent_id = any(:ids)";

    private static final Stream<String> LEGS_OF_CASES = legs("l.case_id = any(:ids) and l.side = 'ASKED'");

    static final List<String> ALL = Stream.of(
                    Stream.of(FIGURES_AS_THEY_WERE),
                    PARTS,
                    Stream.of(LINKED_STEPS),
                    LEGS_OF_CASES,
                    Stream.of(STORY, CASE))
            .flatMap(statements -> statements)
            .toList();

    private static final Stream<String> RECEIVED_LEGS = legs("l.open and l.side = 'RECEIVED'");

    private static final Stream<String> CROSSINGS = Stream.of(
            """
            update cases.crossing_paper p set unit_id = :into from cases.crossing c
            where p.unit_id = :from and c.id = p.crossing_id and c.unit_id = :from and c.handed_over_at is null
            """, """
            update cases.crossing_supplement s set unit_id = :into from cases.crossing c
            where s.unit_id = :from and c.id = s.crossing_id and c.unit_id = :from and c.handed_over_at is null
            """, "update cases.crossing set unit_id = :into where unit_id = :from and handed_over_at is null");

    /// Rows of other units that point at the old one.
    private static final Stream<String> NEIGHBOURS = Stream.of(
            "update cases.leg set partner_unit = :into where partner_unit = :from and open",
            "update cases.crossing set competent_unit = :into where competent_unit = :from and handed_over_at is null",
            "update cases.crossing_news set receiver = :into where receiver = :from",
            "update cases.case_file set received_unit_id = :into where received_unit_id = :from and open",
            "update cases.case_file set supported_unit_id = :into where supported_unit_id = :from and open");

    /// The successor may take over the agency code of an old unit: its codes of that day go on where that one stopped.
    private static final Stream<String> CODES_OF_THE_DAY = Stream.of("""
        insert into cases.day_counter as counter (unit_id, day, last)
        select :into, day, last from cases.day_counter where unit_id = :from and day >= :on
        on conflict (unit_id, day) do update set last = greatest(counter.last, excluded.last)
        """);

    /// What people keep for themselves goes with them.
    private static final Stream<String> OF_PEOPLE = Stream.of(
            "update cases.phrase set unit_id = :into where unit_id = :from and owner = any(:people)",
            """
            delete from cases.first_view f where f.unit_id = :from and f.person = any(:people)
                and exists (select from cases.first_view o where o.unit_id = :into and o.person = f.person)
            """,
            """
            update cases.first_view f set unit_id = :into from cases.saved_view v
            where f.unit_id = :from and f.person = any(:people) and v.id = f.view_id and v.owner = f.person
            """,
            "update cases.saved_view set unit_id = :into where unit_id = :from and owner = any(:people)");

    static final List<String> THE_REST = Stream.of(RECEIVED_LEGS, CROSSINGS, NEIGHBOURS, CODES_OF_THE_DAY, OF_PEOPLE)
            .flatMap(statements -> statements)
            .toList();

    private MovedCases() {}

    private static Stream<String> legs(String which) {
        var parts = Stream.of("leg_event", "leg_paper")
                .map(table -> "update cases." + table + " p set unit_id = :into"
                        + " from cases.leg l where p.unit_id = :from and l.unit_id = :from and l.id = p.leg_id"
                        + " and l.side = p.side and " + which);
        var leg = "update cases.leg l set unit_id = :into, version = version + 1, office = " + OFFICE
                + " where l.unit_id = :from and " + which;
        return Stream.concat(parts, Stream.of(leg));
    }
}
