package vn.xaso.cases.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who asks.
///
/// @param account the account of a citizen who submitted online, or null for one who stood at the counter
/// @param name the full name as one text, never split
/// @param personalId twelve digits, or null where the person has none yet
/// @param born a day, a month and a year, or a year alone, as the person's papers say
public record Applicant(
        @Nullable UUID account,
        String name,
        @Nullable String personalId,
        @Nullable String born,
        String phone,
        @Nullable String email,
        String address) {

    /// What the public look-up asks for beside the code.
    public String lastDigitsOfPhone() {
        return phone.length() <= 4 ? phone : phone.substring(phone.length() - 4);
    }

    @Override
    public String toString() {
        return "Applicant[hidden]";
    }
}
