//! Background jobs have one shape. Each job of the list runs on an empty database and reports a database that does not answer;
//! a job that fails or panics goes on; a run under way may end when the server stops.

use std::{collections::BTreeSet, time::Duration};

use platform::mail::Transport;
use server::workers::{Job, Progress, Stop, Workers, jobs};
use tests::{Scratch, SmtpServer, TestApp};
use tokio::sync::mpsc;

const SHORT: Duration = Duration::from_millis(1);
/// A job whose run lasts as long as the server and that survives a lost database by itself.
const FOLLOWERS: [&str; 3] = ["space", "editions", "rankings"];

async fn all(app: &TestApp) -> Vec<Job> {
    let server = SmtpServer::start(&[]).await;
    let transport = Transport::smtp(&server.url(), "ne-pas-repondre@passerelle.test".parse().unwrap()).unwrap();
    jobs(&app.platform, transport, app.space.clone(), Some(std::env::temp_dir()))
}

/// A signal that already asks to stop, so that a run without an end returns.
fn asked() -> Stop {
    let (sender, stop) = Stop::channel();
    sender.send_replace(true);
    stop
}

#[tokio::test]
async fn the_list_names_each_job_once_with_its_pauses() {
    let app = TestApp::start().await;
    let jobs = all(&app).await;
    let names: BTreeSet<&str> = jobs.iter().map(|job| job.name).collect();
    assert_eq!(
        names.into_iter().collect::<Vec<_>>(),
        ["editions", "mails", "offers", "rankings", "skills", "space", "sweep"]
    );
    assert_eq!(jobs.len(), 7);
    for job in jobs {
        assert!(!job.period.is_zero() && !job.retry.is_zero() && job.parallel > 0, "{}", job.name);
    }
}

#[tokio::test]
async fn where_mails_are_or_were_files_a_job_deletes_those_that_nothing_keeps() {
    let app = TestApp::start().await;
    let gone = format!("{}.eml", tests::fresh_id());
    let folder = Scratch::new(&[(&gone, "Bonjour")]);
    let server = SmtpServer::start(&[]).await;
    let transport = Transport::smtp(&server.url(), "ne-pas-repondre@passerelle.test".parse().unwrap()).unwrap();
    let jobs = jobs(&app.platform, transport.after_files(folder.path()), app.space.clone(), None);
    let job = jobs.iter().find(|job| job.name == "mail-files").expect("the job");
    assert_eq!(job.run(asked()).await.unwrap(), Progress::Done);
    assert!(!folder.path().join(gone).exists());
    app.platform.close().await;
    assert!(job.run(asked()).await.is_err());
}

#[tokio::test]
async fn each_job_runs_and_reports_a_lost_database() {
    let app = TestApp::start().await;
    let jobs = all(&app).await;
    for job in &jobs {
        let ran = job.run(asked()).await;
        assert_eq!(ran.unwrap_or_else(|error| panic!("{}: {error}", job.name)), Progress::Done, "{}", job.name);
    }
    app.platform.close().await;
    for job in jobs.iter().filter(|job| !FOLLOWERS.contains(&job.name)) {
        assert!(job.run(asked()).await.is_err(), "{}", job.name);
    }
}

#[tokio::test]
async fn all_jobs_together_start_and_stop() {
    let app = TestApp::start().await;
    Workers::start(all(&app).await).stop().await;
}

#[tokio::test]
async fn a_job_goes_on_after_a_failure_and_after_a_panic() {
    let (runs, mut seen) = mpsc::unbounded_channel();
    let count = std::sync::atomic::AtomicUsize::new(0);
    let job = Job::new("essai", SHORT, move |_| {
        let (runs, at) = (runs.clone(), count.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
        async move {
            runs.send(at)?;
            match at {
                0 => Err("a failure".into()),
                1 => panic!("a panic, as the test wants"),
                2 => Ok(Progress::More),
                _ => Ok(Progress::Done),
            }
        }
    });
    let workers = Workers::start(vec![job]);
    for expected in 0..5 {
        assert_eq!(seen.recv().await, Some(expected));
    }
    workers.stop().await;
}

#[tokio::test]
async fn a_run_under_way_ends_before_the_server_does() {
    let (steps, mut seen) = mpsc::unbounded_channel();
    let job = Job::new("essai", SHORT, move |mut stop| {
        let steps = steps.clone();
        async move {
            steps.send("begun")?;
            stop.asked().await;
            steps.send("ended")?;
            Ok(Progress::More)
        }
    });
    let workers = Workers::start(vec![job.in_parallel(2)]);
    assert_eq!((seen.recv().await, seen.recv().await), (Some("begun"), Some("begun")));
    workers.stop().await;
    assert_eq!((seen.recv().await, seen.recv().await, seen.recv().await), (Some("ended"), Some("ended"), None));
}
