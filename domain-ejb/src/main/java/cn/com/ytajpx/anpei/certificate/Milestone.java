package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.LocalDate;

/**
 * A day ahead that matters to a person.
 *
 * @param trainingClass whose day it is; {@code null} for a day of a certificate
 * @param post          whose certificate's day it is; {@code null} for a day of a class
 */
public record Milestone(LocalDate on, MilestoneKind kind, TrainingClass trainingClass, Post post) {
}
