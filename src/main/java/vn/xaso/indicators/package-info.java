/// How well the offices do: what is counted of cases and documents, the indicators of the Prime Minister's decision,
/// and what stands behind each number.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "audit",
            "files",
            "directory",
            "identity",
            "notifications",
            "procedures",
            "documents",
            "payments",
            "queue",
            "interchange",
            "cases",
            "cases :: facts",
            "cases :: standing",
            "cases :: synchronised",
            "reports",
            "forms"
        })
package vn.xaso.indicators;
