package vn.xaso.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.domain.Applicant;

/// Somebody who never lived.
///
/// @param personalId twelve invented digits
record Villager(
        String name, String people, boolean woman, LocalDate born, String personalId, String phone, String address) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    Applicant applicant(@Nullable UUID account) {
        return new Applicant(account, name, personalId, DAY.format(born), phone, null, address);
    }
}
