-- Whose reminders name a class is asked each time the class changes.
alter table reminder add key reminder_of_class (class_code, certificate_id);
