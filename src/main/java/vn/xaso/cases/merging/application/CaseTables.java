package vn.xaso.cases.merging.application;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of the module whose rows belong to units.
final class CaseTables {

    private static final Stream<String> MOVED = Stream.of(
            "case_file",
            "application",
            "case_event",
            "case_paper",
            "case_document",
            "draft_code",
            "case_variant",
            "case_step",
            "certification",
            "certified_paper",
            "message",
            "look",
            "reminder",
            "late_draft",
            "digitised_scan",
            "stand_in",
            "leg",
            "leg_event",
            "leg_paper",
            "leg_parcel",
            "crossing",
            "crossing_paper",
            "crossing_news",
            "crossing_supplement",
            "linked_step",
            "phrase",
            "saved_view",
            "first_view");

    /// Registers and settings of the old unit; the successor has its own from the first day on.
    private static final Stream<String> STAYING = Stream.of(
            "joined_case",
            "ended_case",
            "day_counter",
            "api_request",
            "rating",
            "bulk_run",
            "bulk_item",
            "list_export",
            "list_export_part",
            "reception_point",
            "received_at_point",
            "certification_book",
            "certification_entry",
            "reminder_rule",
            "assignment_rule",
            "assignment_option");

    static final Set<String> ALL =
            Stream.concat(MOVED, STAYING).map(table -> "cases." + table).collect(Collectors.toUnmodifiableSet());

    private CaseTables() {}
}
