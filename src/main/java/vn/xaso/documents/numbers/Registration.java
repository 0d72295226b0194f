package vn.xaso.documents.numbers;

import java.time.LocalDate;

/// Number and date.
///
/// @param series the numbers it shares
public record Registration(String series, int year, int number, String notation, LocalDate on) {

    /// As people write it: `05/BC-UBND`.
    public String symbol() {
        return DocumentSymbols.padded(number) + "/" + notation;
    }
}
