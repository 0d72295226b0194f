package vn.xaso.documents.incoming.domain;

import java.time.LocalDate;

/// The number and the day of arrival, from the register of incoming documents.
///
/// Law: 30/2020/NĐ-CP art. 22
public record ArrivalNumber(int number, LocalDate on) {

    public int year() {
        return on.getYear();
    }
}
