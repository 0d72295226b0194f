/// Where the work goes from step to step.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.steps.application;
