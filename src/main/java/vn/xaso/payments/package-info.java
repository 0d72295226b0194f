/// Asks for money, learns that it came: what is owed, how it is paid, receipts, refunds, one ledger.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "audit", "directory", "identity", "files", "signing", "procedures"})
package vn.xaso.payments;
