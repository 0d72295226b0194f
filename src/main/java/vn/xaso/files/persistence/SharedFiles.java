package vn.xaso.files.persistence;

import java.util.List;

/// The statements that give another unit the same files. The contents lie outside and are never copied.
final class SharedFiles {

    static final List<String> STATEMENTS = List.of("""
        insert into files.stored_file
            (unit_id, id, sha256, size, kind, name, page_count, scan_state, stored_at, stored_by)
        select :with, id, sha256, size, kind, name, page_count, scan_state, stored_at, stored_by
        from files.stored_file where unit_id = :from and id = any(:files) on conflict do nothing
        """, """
        insert into files.appended (unit_id, file_id, no, sha256, size, at)
        select :with, file_id, no, sha256, size, at
        from files.appended where unit_id = :from and file_id = any(:files) on conflict do nothing
        """, """
        insert into files.scan_wait (unit_id, file_id, sha256, since)
        select :with, file_id, sha256, since
        from files.scan_wait where unit_id = :from and file_id = any(:files) on conflict do nothing
        """);

    private SharedFiles() {}
}
