/// The one-stop shop: a citizen's case from submission to the signed result.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "audit",
            "files",
            "forms",
            "directory",
            "identity",
            "procedures",
            "signing",
            "documents",
            "vault",
            "payments",
            "search"
        })
package vn.xaso.cases;
