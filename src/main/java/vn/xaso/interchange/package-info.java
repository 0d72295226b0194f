/// Speaks with the national portal of public services: tells it of the cases, keeps what it acknowledges, and shows
/// what
/// is stuck. Off for every unit until somebody switches it on.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "audit",
            "files",
            "directory",
            "procedures",
            "cases",
            "cases :: facts",
            "cases :: synchronised",
            "payments"
        })
package vn.xaso.interchange;
