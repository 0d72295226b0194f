/// The demonstration: a province with people who never lived and cases that never happened, made by the program's own
/// desks under a moved clock.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "directory",
            "directory :: application",
            "identity",
            "identity :: desks",
            "procedures",
            "forms",
            "signing",
            "files",
            "cases",
            "cases :: desks",
            "cases :: domain"
        })
package vn.xaso.demo;
