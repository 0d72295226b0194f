/// The desks of certification: taking in, certifying, handing over, keeping the books.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.certification.application;
