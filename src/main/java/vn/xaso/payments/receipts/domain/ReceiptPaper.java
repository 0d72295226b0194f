package vn.xaso.payments.receipts.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.payments.domain.Receipt;

/// A receipt with its signed files.
///
/// @param file null as long as it has not been made
/// @param struckFile the same with the word that it was struck, or null
/// @param fault why it was not made at the last try, or empty
public record ReceiptPaper(
        Receipt receipt, @Nullable UUID file, @Nullable UUID struckFile, String fault) {

    /// The file that holds now, or null as long as it is missing.
    public @Nullable UUID current() {
        return receipt.isStruck() ? struckFile : file;
    }
}
