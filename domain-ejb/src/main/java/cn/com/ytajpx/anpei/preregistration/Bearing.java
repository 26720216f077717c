package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of a person's certificates a class is about, where nobody has said so: for retraining the valid one that the class suits
 * best, for training the void one. A holder of a valid certificate only is taken for retraining (R-C1), so that training is
 * refused to them.
 *
 * @param about  empty for a first certificate
 * @param advice for it
 * @param others the last valid days of the person's other certificates
 */
record Bearing(Optional<Certificate> about, Advice advice, List<LocalDate> others) {

    static Bearing of(List<Certificate> current, TrainingClass wanted, ClassAdvice advisor, LocalDate today) {
        var all = current.stream().map(each -> new Bearing(Optional.of(each), advisor.advise(today, Optional.of(each.lastValidDay())), others(current, each))).toList();
        var valid = all.stream().filter(each -> each.advice().kind() == ClassKind.RETRAINING).toList();
        return (valid.isEmpty() ? all : valid).stream()
                .min(Comparator.comparing((Bearing each) -> each.advised(wanted).map(AdvisedClass::label).orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(each -> each.advice().lastValidDay()))
                .orElseGet(() -> new Bearing(Optional.empty(), advisor.advise(today, Optional.empty()), List.of()));
    }

    private static List<LocalDate> others(List<Certificate> current, Certificate about) {
        return current.stream().filter(each -> each != about).map(Certificate::lastValidDay).toList();
    }

    private Optional<AdvisedClass> advised(TrainingClass wanted) {
        return advice.classes().stream().filter(each -> each.trainingClass().code().equals(wanted.code())).findFirst();
    }
}
