/// Periodic reports between the province and its communes: designed, assigned, filled in, signed, sent, put together.
/// See docs/adr/0020-formulas-of-reports.md.
///
/// Law: 09/2019/NĐ-CP
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "audit", "files", "directory", "identity", "forms", "signing"})
package vn.xaso.reports;
